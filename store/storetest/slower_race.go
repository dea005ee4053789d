//go:build race

package storetest

// slower is by how much fewer steps take as long under the race detector.
const slower = 10
