package projection

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/oklog/ulid/v2"

	eco "catchment/ecosystem"
)

// Kinds and types of links are kept by their place in the tables of the model.
var (
	kindNumbers, kindList = numbered(func(yield func(eco.Kind)) {
		for _, n := range eco.Nouns() {
			yield(n.Kind)
		}
	})
	typeNumbers, typeList = numbered(func(yield func(eco.LinkType)) {
		for _, r := range eco.LinkRules() {
			yield(r.Type)
		}
	})
	stateNumbers, _ = numbered(func(yield func(eco.State)) {
		for _, s := range eco.States {
			yield(s)
		}
	})
)

// numbered numbers values in their order. The two numbers after them, a byte each as
// well, are kindNumber's; a longer table in package ecosystem does not start.
func numbered[T comparable](all func(yield func(T))) (map[T]uint8, []T) {
	numbers, list := map[T]uint8{}, []T{}
	all(func(v T) {
		numbers[v] = uint8(len(list)) //nolint:gosec // refused below
		list = append(list, v)
	})
	if len(list) > math.MaxUint8-1 {
		panic(fmt.Sprintf("The projection numbers values in one byte, and there are %d of %T.", len(list), list[0]))
	}
	return numbers, list
}

// kindNumber of an entity's kind, of Link and of Claim.
func kindNumber(k eco.Kind) uint8 {
	switch k {
	case eco.KindLink:
		return uint8(len(kindList)) //nolint:gosec // numbered has seen to it
	case eco.KindClaim:
		return uint8(len(kindList)) + 1 //nolint:gosec // likewise
	}
	return kindNumbers[k]
}

func kindOf(n uint8) eco.Kind     { return kindList[n] }
func typeOf(n uint8) eco.LinkType { return typeList[n] }

// noDay is the day of what was never seen.
const noDay = -1 << 31

// dayNumber counts a day from 1970; noDay where there is none.
func dayNumber(d eco.Day) int32 {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return noDay
	}
	return int32(t.Unix() / 86400)
}

// ulidOf gives the ULID of an id, idOf the id again.
func ulidOf(id eco.ID) (u [16]byte, ok bool) {
	if len(id) != 4+ulid.EncodedSize {
		return u, false
	}
	v, err := ulid.ParseStrict(string(id[4:]))
	return v, err == nil
}

func idOf(prefix string, u [16]byte) eco.ID {
	return eco.ID(prefix + "_" + ulid.ULID(u).String())
}

func compareIDs(a, b eco.ID) int { return cmp.Compare(a, b) }

// packedID is an id in 17 bytes instead of 30; those of one kind are ordered as their
// ids are.
type packedID struct {
	kind uint8
	ulid [16]byte
}

// packID packs an id.
func packID(id eco.ID) packedID {
	kind, _ := id.Kind()
	u, _ := ulidOf(id)
	return packedID{kindNumber(kind), u}
}

func (k packedID) id() eco.ID { return idOf(eco.NounOf(kindOf(k.kind)).Prefix, k.ulid) }

func comparePacked(a, b packedID) int {
	return cmp.Or(cmp.Compare(a.kind, b.kind), slices.Compare(a.ulid[:], b.ulid[:]))
}
