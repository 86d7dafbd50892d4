"""Files from elsewhere, brought in: bytes to a table, a table to rows that say what each record would become.

`reading.read_table` takes the bytes apart, `mapping.guess_mapping` says which column is what, and
`rows.prepare_rows` turns each row into values for a service, with what is wrong in it. None of them touches a database.
"""
