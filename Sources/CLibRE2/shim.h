// RE2 is C++: what Swift may call is in CRE2. This target only names the library and its package.
