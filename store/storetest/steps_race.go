//go:build race

package storetest

// Steps is a tenth under the race detector, which takes ten times as long; the
// tests run without it too.
const Steps = 200
