// Package ecosystem holds the words and the rules of Catchment: what an actor,
// a dataset, a flow or a claim is, what may be said of them, and the one way to
// change them. It imports nothing of ours; everything else imports it.
//
// Data travels through it like this. A caller makes a [ChangeSet] (a mutation,
// an import, a merge and an undo all make one). [Registry.Apply] holds it
// against the rules and the policy and hands it to a [Store], which keeps it as
// the next [Revision]. A caller reads through [Store.At], at one revision and
// through one [Lens], and gets flat [Record]s back.
//
// Where to read on: store.go is the port that engines keep, registry.go the way in;
// rules.go judges a change set by what currentstate.go has loaded; draft.go, merge.go
// and undo.go turn what people want into change sets; claim.go says what claims come
// to. The nouns are tables: nouns.go names their files, link.go and linkrules.go hold
// the links'. The subpackages answer from memory: projection holds the columns, and
// trace, gap and atlas go over them.
package ecosystem
