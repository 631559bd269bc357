// CLD2 is C++: what Swift may call is in CCLD2. This target only names the library and its packages.
