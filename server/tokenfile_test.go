package server

import (
	"os"
	"testing"
	"time"

	"catchment/ecosystem"
)

func TestATokenThatCannotBeSeenOntoTheDiskIsNotMade(t *testing.T) {
	nowhere := &Tokens{path: os.DevNull} // takes every line, and cannot be synced
	if err := nowhere.add(Token{Name: "ada"}); ecosystem.CodeOf(err) != ecosystem.Storage {
		t.Errorf("got %v; want Storage", err)
	}
}

func TestATokenHoldsUntilTheMomentThatItExpires(t *testing.T) {
	midnight := time.Date(2027, 4, 1, 0, 0, 0, 0, time.UTC)
	token := Token{Expires: midnight}
	if !token.Holds(midnight.Add(-1)) {
		t.Error("it does not hold on its last day")
	}
	if token.Holds(midnight) {
		t.Error("it holds on the day after its last")
	}
}
