// nuspell is C++: what Swift may call is in CNuspell. This target only names the library and its packages.
