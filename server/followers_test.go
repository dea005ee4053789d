//go:build !race

package server

// followers is how many follow at once.
const followers = 500
