package ecosystem

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
)

// SumOf names a text that is kept beside the records: the SHA-256 of its bytes, in hexadecimal.
func SumOf(text []byte) string {
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

func isSum(s string) bool {
	raw, err := hex.DecodeString(s)
	return err == nil && len(raw) == sha256.Size && hex.EncodeToString(raw) == s
}

// besideFields are the fields of each kind that name what is kept beside the record.
var besideFields = besideOf(Tables())

func besideOf(tables []Noun) map[Kind][]string {
	fields := map[Kind][]string{}
	for _, n := range tables {
		for _, f := range n.Fields {
			if f.Type == Beside {
				fields[n.Kind] = append(fields[n.Kind], f.Name)
			}
		}
	}
	return fields
}

// BesideOf are the sums that a record names.
func BesideOf(r Record) (sums []string) {
	for _, field := range besideFields[r.Kind] {
		if sum := r.Text(field); sum != "" {
			sums = append(sums, sum)
		}
	}
	return sums
}

// besideNamed reads what some changes name that is kept beside the records.
func besideNamed(ctx context.Context, r Reader, changes []Change) (map[string][]byte, error) {
	var sums []string
	for _, c := range changes {
		sums = append(sums, BesideOf(Record{Kind: c.Kind, Fields: c.Set})...)
	}
	if len(sums) == 0 {
		return nil, nil
	}
	slices.Sort(sums)
	return r.Beside(ctx, slices.Compact(sums))
}
