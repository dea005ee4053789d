package neo4j

import (
	"errors"
	"strings"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// problem says what an error of the driver or the server means, by its type and
// status code and never by its text. Errors that are ours already, and nil, stay.
func problem(err error) error {
	var ours *ecosystem.Error
	var status *driver.Neo4jError
	latest := last(err)
	e := ledger.Ended(errors.Join(err, latest))
	switch err = latest; {
	case err == nil || errors.As(err, &ours):
		return err
	case e != nil:
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
		return ledger.TooSlow()
	case strings.HasPrefix(code, "Neo.TransientError.Transaction.Terminated"), code == "Neo.ClientError.Transaction.Terminated":
		return ledger.Withdrawn()
	case strings.HasPrefix(code, "Neo.TransientError."), strings.HasPrefix(code, "Neo.ClientError.Cluster."):
		return away()
	case code == "Neo.DatabaseError.Database.DatabaseLimitReached", code == "Neo.DatabaseError.Transaction.TransactionLogError":
		refused.Message = "The Neo4j server cannot write any more."
		refused.Hint = "Look at its log and at the room on its disk."
	case strings.HasPrefix(code, "Neo.DatabaseError.Statement.") || strings.HasPrefix(code, "Neo.ClientError."):
		return ledger.Failed()
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
