package ledger

import (
	"context"
	"errors"
	"fmt"

	"catchment/ecosystem"
)

// Closed is what every call of a closed store fails with.
func Closed() error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The database has been closed.",
		Hint: "Try again once the program has started anew."}
}

// TooSlow says that the engine took longer than it was given.
func TooSlow() *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.Timeout, Message: "The database did not answer in the time allowed.",
		Hint: "Ask for less, or try again."}
}

// Withdrawn says that nobody waits for the answer any more.
func Withdrawn() *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.Timeout, Message: "The question was withdrawn before the database had answered.",
		Hint: "Ask again."}
}

// Failed says that the engine refused something that only a fault of ours asks of it.
func Failed() *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.Internal, Message: "The database could not do what it was asked.",
		Hint: "This is a fault of the program; please report it."}
}

// Ended tells what the end of a context means in an error; nil where it does not come
// from one.
func Ended(err error) *ecosystem.Error {
	switch {
	case errors.Is(err, context.Canceled):
		return Withdrawn()
	case errors.Is(err, context.DeadlineExceeded):
		return TooSlow()
	}
	return nil
}

// CheckRevision refuses a revision that is negative or beyond the head, with BadRequest.
func CheckRevision(asked, head ecosystem.Revision) error {
	if asked >= 0 && asked <= head {
		return nil
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest,
		Message: fmt.Sprintf("There is no revision %d; the newest is %d.", asked, head),
		Hint:    "Ask for a revision from 0 to the newest."}
}

// CheckLimit refuses a negative limit, with BadRequest.
func CheckLimit(n int) error {
	if n >= 0 {
		return nil
	}
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf("A limit cannot be %d.", n), Hint: "0 asks for all."}
}

// CheckFormat refuses what a newer program wrote, with Storage: database is what it is
// called in a sentence, numbered what its versions count, such as "tables version".
func CheckFormat(database, numbered string, version, known int) error {
	if version <= known {
		return nil
	}
	return &ecosystem.Error{Code: ecosystem.Storage,
		Message: fmt.Sprintf("%s was written by a newer Catchment (%s %d; this one knows %d).", database, numbered, version, known),
		Hint:    "Use the newer program, or restore a backup from before the change."}
}
