package neo4j_test

import (
	"testing"
	"time"

	"catchment/ecosystem"
	"catchment/store/neo4j/neo4jtest"
	"catchment/store/storetest"
)

func TestNobodySeesHalfACommitUnderStress(t *testing.T) {
	server, ok := neo4jtest.Server(t)
	if !ok {
		return
	}
	storetest.Stress(t, storetest.Harness{
		Open:  func(t *testing.T) ecosystem.Store { return empty(t, server) },
		Again: func(t *testing.T, _ ecosystem.Store) ecosystem.Store { return opened(t, server) },
	}, 10*time.Second)
}
