package storetest

import (
	"testing"

	"catchment/ecosystem"
)

func TestCompareFindsNoFaultInTheModel(t *testing.T) {
	Compare(t, func(*testing.T) ecosystem.Store { return NewModel() }, 2000)
}
