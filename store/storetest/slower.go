//go:build !race

package storetest

// slower is by how much fewer steps take as long.
const slower = 1
