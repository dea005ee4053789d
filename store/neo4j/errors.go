package neo4j

import (
	"context"
	"errors"
	"strconv"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
)

// problem says what an error of the driver or the server means, by its type and
// status code and never by its text. Errors that are ours already, and nil, stay.
func problem(err error) error {
	var ours *ecosystem.Error
	var status *driver.Neo4jError
	var e *ecosystem.Error
	withdrew, late := errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded)
	switch err = last(err); {
	case err == nil || errors.As(err, &ours):
		return err
	case withdrew || errors.Is(err, context.Canceled):
		e = withdrawn()
	case late || errors.Is(err, context.DeadlineExceeded):
		e = tooSlow()
	case errors.As(err, &status):
		e = described(status.Code)
	default:
		e = away() // a connection that was not had, or was lost
	}
	e.Cause = err
	return e
}

// last is the error of the last attempt, where there were several.
func last(err error) error {
	var limit *driver.TransactionExecutionLimit
	for errors.As(err, &limit) && len(limit.Errors) > 0 {
		err = limit.Errors[len(limit.Errors)-1]
	}
	return err
}

// described reads a status code: https://neo4j.com/docs/status-codes/5/errors/all-errors/
func described(code string) *ecosystem.Error {
	refused := &ecosystem.Error{Code: ecosystem.Storage}
	switch {
	case code == "Neo.ClientError.Security.AuthenticationRateLimit":
		refused.Message = "The Neo4j server refuses to look at passwords for a while, after too many wrong ones."
		refused.Hint = "Wait a minute, and check user and password."
	case code == "Neo.ClientError.Security.Forbidden":
		refused.Message = "The Neo4j user lacks rights to the database."
		refused.Hint = "Let it read and write data and make constraints and indexes there."
	case code == "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase":
		refused.Message = "The Neo4j database may not be written to."
		refused.Hint = "Let its server open it for writing, or name another."
	case code == "Neo.ClientError.Security.CredentialsExpired":
		refused.Message = "The Neo4j server wants this user to choose a new password first."
		refused.Hint = "Do so with ALTER CURRENT USER SET PASSWORD, and give the new one."
	case strings.HasPrefix(code, "Neo.ClientError.Security."):
		refused.Message = "The Neo4j server does not accept this user and password."
		refused.Hint = "Check both; the password comes from the environment or a file."
	case code == "Neo.ClientError.Database.DatabaseNotFound":
		refused.Message = "The Neo4j server has no database of this name."
		refused.Hint = "Check the name; it is neo4j unless somebody made another."
	case strings.HasPrefix(code, "Neo.ClientError.Transaction.TransactionTimedOut"), code == "Neo.TransientError.Transaction.LockAcquisitionTimeout":
		return tooSlow()
	case strings.HasPrefix(code, "Neo.TransientError.Transaction.Terminated"), code == "Neo.ClientError.Transaction.Terminated":
		return withdrawn()
	case strings.HasPrefix(code, "Neo.TransientError."), strings.HasPrefix(code, "Neo.ClientError.Cluster."):
		return away()
	case code == "Neo.DatabaseError.Database.DatabaseLimitReached", code == "Neo.DatabaseError.Transaction.TransactionLogError":
		refused.Message = "The Neo4j server cannot write any more."
		refused.Hint = "Look at its log and at the room on its disk."
	case strings.HasPrefix(code, "Neo.DatabaseError.Statement.") || strings.HasPrefix(code, "Neo.ClientError."):
		return &ecosystem.Error{Code: ecosystem.Internal, Message: "The database could not do what it was asked.",
			Hint: "This is a fault of the program; please report it."}
	default:
		refused.Message = "The Neo4j server has failed inside."
		refused.Hint = "Look at its log; what was acknowledged is not lost."
	}
	return refused
}

func away() *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The Neo4j server does not answer.",
		Hint: "Try again in a moment; look whether it is up and can be reached."}
}

func tooSlow() *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.Timeout, Message: "The database did not answer in the time allowed.",
		Hint: "Ask for less, or try again."}
}

func withdrawn() *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.Timeout, Message: "The question was withdrawn before the database had answered.",
		Hint: "Ask again."}
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

func number[T ~int64 | ~int](n T) string { return strconv.FormatInt(int64(n), 10) }
