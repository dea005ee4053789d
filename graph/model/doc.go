// Package model holds the Go types behind the schema. Every noun is a [Thing]: a
// flat record and the place in the response where it stands; its fields are answered
// from the tables of ecosystem. What an analysis answers is a plain struct, whose
// references to things are read together before it is written.
//
// A response is read level by level. Things that stand at one place are asked
// the same fields, so the first field that needs the store makes its whole level
// ask at once: every thing, every field, every place of the level.
package model
