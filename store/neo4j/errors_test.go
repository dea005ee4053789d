package neo4j

import (
	"testing"

	"catchment/ecosystem"
)

// What the Community edition cannot be made to say, and what it says only in distress.
func TestServerStatusCodesBecomeErrorCodes(t *testing.T) {
	for status, want := range map[string]ecosystem.Code{
		"Neo.ClientError.Security.Forbidden":                                 ecosystem.Storage,
		"Neo.ClientError.Security.AuthenticationRateLimit":                   ecosystem.Storage,
		"Neo.ClientError.Cluster.NotALeader":                                 ecosystem.Unavailable,
		"Neo.TransientError.General.DatabaseUnavailable":                     ecosystem.Unavailable,
		"Neo.TransientError.Transaction.DeadlockDetected":                    ecosystem.Unavailable,
		"Neo.ClientError.Transaction.TransactionTimedOut":                    ecosystem.Timeout,
		"Neo.ClientError.Statement.SyntaxError":                              ecosystem.Internal,
		"Neo.ClientError.Schema.ConstraintValidationFailed":                  ecosystem.Internal,
		"Neo.DatabaseError.Transaction.TransactionLogError":                  ecosystem.Storage,
		"Neo.DatabaseError.General.UnknownError":                             ecosystem.Storage,
		"Neo.TransientError.Transaction.LockAcquisitionTimeout":              ecosystem.Timeout,
		"Neo.TransientError.General.MemoryPoolOutOfMemoryError":              ecosystem.Unavailable,
		"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": ecosystem.Timeout,
	} {
		if e := described(status); e.Code != want || e.Message == "" || e.Hint == "" {
			t.Errorf("%s is %s: %v", status, e.Code, e)
		}
	}
}
