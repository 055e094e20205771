CREATE TABLE purchases ( number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, access_code TEXT NOT NULL, package_code TEXT NOT NULL, package_name TEXT NOT NULL,
 quantity INTEGER NOT NULL, shown_cost TEXT NOT NULL, cost_read_at INTEGER, body BLOB NOT NULL, intended_at INTEGER, note TEXT NOT NULL, state TEXT NOT NULL,
 first_sent_at INTEGER, last_sent_at INTEGER, changed_at INTEGER, attempts INTEGER NOT NULL, balance_before TEXT, order_reference TEXT NOT NULL, paid TEXT,
esims TEXT NOT NULL, failure TEXT);
CREATE INDEX purchases_account ON purchases (access_code, number);
CREATE TABLE notes (iccid TEXT PRIMARY KEY NOT NULL, note TEXT NOT NULL);
INSERT INTO purchases VALUES (4, '0f8fad5b-d9cb-469f-a165-70867728950e', 'esf_old', 'PHAJHEAYP', 'Turkey 5 GB', 1, '3.10 USD', 1767323000000, X'7B7D', 1767323044000, 'Room 1', 'Completed', 1767323045000, 1767323045000, 1767323049000, 1, '100.00 USD', 'ORD-7', '3.05 USD', '[{"iccid":"8948010000000000126","activation":"LPA:1$smdp.example.invalid$OLD-CODE","appleLink":"","androidLink":"","status":"New","isUnlimited":false,"isPending":false,"totalBytes":5368709120,"days":30}]', NULL);
INSERT INTO purchases VALUES (9, '7c9e6679-7425-40de-944b-e07fc1f90ae7', 'esf_old', 'X', 'Y', 2, '969 IQD', NULL, X'7B7D', 1767323044000, '', 'Unknown', 1767323045000, 1767323045000, 1767323049000, 2, NULL, '', NULL, '[]', '{"kind":"Timeout","charge":"Unknown","code":"","text":"","httpStatus":0,"requestId":""}');
INSERT INTO notes VALUES ('8948010000000000126', 'Room 1');
PRAGMA user_version=1;
