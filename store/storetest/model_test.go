package storetest_test

import (
	"testing"

	"catchment/ecosystem"
	"catchment/store/storetest"
)

func TestModelIsAStore(t *testing.T) {
	var s ecosystem.Store = storetest.NewModel()
	if head, err := s.Head(t.Context()); head != 0 || err != nil {
		t.Fatalf("Head of an empty store = %d, %v; want 0", head, err)
	}
}
