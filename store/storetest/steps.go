package storetest

import "os"

// Steps is how many random steps a store is compared over: 800 in each run, 2,000 in the
// long form; a tenth under the race detector, which takes ten times as long.
func Steps() int {
	if os.Getenv("CATCHMENT_LONG") != "" {
		return 2000 / slower
	}
	return 800 / slower
}
