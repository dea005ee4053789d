package sqlite

import (
	"encoding/binary"
	"hash/crc64"
	"strings"

	"catchment/ecosystem"
)

var crc = crc64.MakeTable(crc64.ECMA)

// sumOf is the checksum of a current row. Everything else in the row is derived
// from what it covers.
func sumOf(row int64, id ecosystem.ID, kind ecosystem.Kind, since ecosystem.Revision, fields string) int64 {
	b := make([]byte, 0, 128+len(fields))
	b = binary.BigEndian.AppendUint64(b, uint64(row))
	b = binary.BigEndian.AppendUint64(b, uint64(since))
	for _, s := range []string{string(id), string(kind), fields} {
		b = append(append(b, s...), 0)
	}
	return int64(crc64.Checksum(b, crc))
}

// pastSum is the checksum of the row when it is moved to the archive.
func pastSum(sum int64, until ecosystem.Revision, ended bool) int64 {
	b := binary.BigEndian.AppendUint64(nil, uint64(until))
	if ended {
		b = append(b, 1)
	}
	return int64(crc64.Update(uint64(sum), crc, b))
}

// derived are the columns of a row that follow from its record, in their order
// from level to source_key; nil is null.
func derived(r ecosystem.Record) [16]any {
	d := [16]any{int64(r.Visibility().Level())}
	switch r.Kind {
	case ecosystem.KindLink:
		l := ecosystem.Link{Record: r}
		d[3], d[4], d[5], d[6] = string(l.Type()), string(l.From()), string(l.To()), l.Qualifier()
	case ecosystem.KindClaim:
		c := ecosystem.Claim{Record: r}
		d[7], d[8], d[9] = string(c.About()), unlessEmpty(c.Source()), unlessEmpty(c.Text("event"))
		d[10], d[11] = c.Counts(), c.Against()
		d[12], d[13], d[14], d[15] = c.Field(), c.Text("value"), string(c.SeenOn()), c.SourceKey()
	default:
		d[1], d[2] = ecosystem.Fold(r.Name()), ecosystem.NameWords(r)
	}
	return d
}

func unlessEmpty[T ~string](s T) any {
	if s == "" {
		return nil
	}
	return string(s)
}

// searchText is what the word index keeps of an entity.
func searchText(r ecosystem.Record) string {
	if !r.Kind.IsEntity() {
		return ""
	}
	return strings.Join(ecosystem.IndexTerms(r), " ")
}

// distinct is a list with each of its members once.
func distinct[T comparable](list []T) []T {
	seen := make(map[T]bool, len(list))
	kept := list[:0:0]
	for _, v := range list {
		if !seen[v] {
			seen[v] = true
			kept = append(kept, v)
		}
	}
	return kept
}
