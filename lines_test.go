package main

import (
	"bytes"
	"sync"
)

// lines is what a program said so far, for a test to read while it goes on.
type lines struct {
	mu    sync.Mutex
	said  bytes.Buffer
	wrote chan struct{} // holds a word when something was said since the last look
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	select {
	case l.wrote <- struct{}{}:
	default:
	}
	return l.said.Write(p)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.said.String()
}
