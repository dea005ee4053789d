package server

import (
	"errors"
	"testing"

	"catchment/web"
)

func TestFiguresAreReadOnceARevisionAndAgainWhereThatFailed(t *testing.T) {
	var cache figuresCache
	reads, release := make(chan string, 3), make(chan error)
	read := func(name string) func() (web.Start, error) {
		return func() (web.Start, error) {
			reads <- name
			return web.Start{Actors: 7}, <-release
		}
	}
	first := cache.at(1, read("first"))
	if cache.at(1, read("beside it")) != first {
		t.Error("they are read twice at once")
	}
	release <- errors.New("the store is away")
	<-first.read
	second := cache.at(1, read("again"))
	release <- nil
	if <-second.read; second.page.Actors != 7 || second.err != nil || cache.at(1, read("needlessly")) != second {
		t.Errorf("%+v, %v", second.page, second.err)
	}
	third := cache.at(2, read("of the next revision"))
	release <- nil
	<-third.read
	close(reads)
	var names []string
	for name := range reads {
		names = append(names, name)
	}
	if len(names) != 3 || names[0] != "first" || names[1] != "again" || names[2] != "of the next revision" {
		t.Errorf("read were %q", names)
	}
}
