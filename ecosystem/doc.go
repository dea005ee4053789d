// Package ecosystem holds the words and the rules of Catchment: what an actor,
// a dataset, a flow or a claim is, what may be said of them, and the one way to
// change them. It imports nothing of ours; everything else imports it.
//
// Data travels through it like this. A caller makes a [ChangeSet] (a mutation,
// an import, a merge and an undo all make one). [Registry.Apply] holds it
// against the rules and the policy and hands it to a [Store], which keeps it as
// the next [Revision]. A caller reads through [Store.At], at one revision and
// through one [Lens], and gets flat [Record]s back.
package ecosystem
