//go:build !race

package storetest

// Steps is how many random steps a store is compared over.
const Steps = 2000
