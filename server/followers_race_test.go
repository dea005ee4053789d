//go:build race

package server

// followers is a tenth under the race detector, which takes ten times as long; the test
// runs without it too.
const followers = 50
