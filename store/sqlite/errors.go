package sqlite

import (
	"errors"

	driver "modernc.org/sqlite"
	code "modernc.org/sqlite/lib"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// problem says what an error of the engine means, by its result code. Errors
// that are ours already, and nil, stay as they are.
func (s *Store) problem(err error) error {
	var ours *ecosystem.Error
	if err == nil || errors.As(err, &ours) {
		return err
	}
	e := ledger.Ended(err)
	if e == nil {
		e = described(resultCode(err), s.path)
	}
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
		return ledger.Failed()
	}
	return e
}
