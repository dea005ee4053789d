package sqlite

import (
	"context"
	"errors"

	driver "modernc.org/sqlite"
	code "modernc.org/sqlite/lib"

	"catchment/ecosystem"
)

// problem says what an error of the engine means, by its result code. Errors
// that are ours already, and nil, stay as they are.
func (s *Store) problem(err error) error {
	var ours *ecosystem.Error
	if err == nil || errors.As(err, &ours) {
		return err
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return &ecosystem.Error{Code: ecosystem.Timeout, Cause: err,
			Message: "The database did not answer in the time allowed.", Hint: "Ask for less, or try again."}
	case errors.Is(err, context.Canceled):
		return &ecosystem.Error{Code: ecosystem.Timeout, Cause: err,
			Message: "The question was withdrawn before the database had answered.", Hint: "Ask again."}
	}
	e := described(resultCode(err), s.path)
	e.Cause = err
	return e
}

// resultCode is the primary result code of SQLite in an error, 0 if there is none.
func resultCode(err error) int {
	var e *driver.Error
	if errors.As(err, &e) {
		return e.Code() & 0xff
	}
	return 0
}

func described(result int, path string) *ecosystem.Error {
	e := &ecosystem.Error{Code: ecosystem.Storage}
	switch result {
	case code.SQLITE_FULL:
		e.Message = "There is no room left to write to " + path + "; nothing of the change was kept."
		e.Hint = "Free some space on its disk and try again."
	case code.SQLITE_CORRUPT, code.SQLITE_NOTADB:
		e.Message = "The database " + path + " is damaged."
		e.Hint = "Stop using it, look at it with catchment check, and restore a backup."
	case code.SQLITE_IOERR:
		e.Message = "The disk failed while the database " + path + " was read or written."
		e.Hint = "Look after the disk first, then at the database with catchment check."
	case code.SQLITE_CANTOPEN:
		e.Message = "The database " + path + " cannot be opened."
		e.Hint = "Look whether the file is there and whether you may write to it and its folder."
	case code.SQLITE_READONLY, code.SQLITE_PERM:
		e.Message = "The database " + path + " may not be written to."
		e.Hint = "Give yourself write permission for the file and its folder."
	case code.SQLITE_BUSY, code.SQLITE_LOCKED, code.SQLITE_PROTOCOL:
		e.Code = ecosystem.Unavailable
		e.Message = "Another process has kept the database " + path + " busy for too long."
		e.Hint = "Try again in a moment."
	case code.SQLITE_NOMEM:
		e.Code = ecosystem.Unavailable
		e.Message = "There is not enough memory to answer."
		e.Hint = "Ask for less, or try again in a moment."
	case code.SQLITE_TOOBIG:
		e.Code = ecosystem.LimitExceeded
		e.Message = "A text or a question is too long for the database."
		e.Hint = "Shorten it."
	default:
		e.Code = ecosystem.Internal
		e.Message = "The database could not do what it was asked."
		e.Hint = "This is a fault of the program; please report it."
	}
	return e
}

func closedError() error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The database has been closed.",
		Hint: "Try again once the program has started anew."}
}

func badRevision(asked, head ecosystem.Revision) error {
	return &ecosystem.Error{Code: ecosystem.BadRequest,
		Message: "There is no revision " + number(asked) + "; the newest is " + number(head) + ".",
		Hint:    "Ask for a revision from 0 to the newest."}
}

func badLimit(n int) error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "A limit cannot be " + number(n) + ".", Hint: "0 asks for all."}
}
