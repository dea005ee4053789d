// Package model holds the Go types behind the schema. Every noun is a [Thing]: a
// flat record and the place in the response where it stands. The fields of the
// nouns are generated from schema.graphqls; what is common to them is written here.
//
// A response is read level by level. Things that stand at one place are asked
// the same fields, so the first field that needs the store makes its whole level
// ask at once: every thing, every field, every place of the level.
package model
