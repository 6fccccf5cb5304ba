-- The graph on disk. Raise STORE_FORMAT in database.py whenever this file changes.
-- What a page said (page, article, local, claim) is kept apart from what it was taken for (entity, name, edge):
-- a new resolution rewrites the second and never touches the first.

CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- An input file that was read whole: as long as its bytes and the rules are the same it need not be opened.
CREATE TABLE IF NOT EXISTS file (
    name TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    fingerprint TEXT NOT NULL   -- of the rules that it was read with
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS page (
    k INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL,         -- that it is from: its own name, or the archive's
    sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    date TEXT,
    issue TEXT,                 -- number that its masthead gives
    page_number TEXT,           -- as printed
    place TEXT,                 -- division code of the place that the page is from
    fingerprint TEXT NOT NULL   -- of the rules that it was read with
);
CREATE INDEX IF NOT EXISTS page_file ON page (file);

-- Where on the paper the text of a page stands, if it was printed.
CREATE TABLE IF NOT EXISTS region (
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    start INTEGER NOT NULL,     -- characters in the raw file, half-open
    stop INTEGER NOT NULL,
    sheet INTEGER NOT NULL,     -- page of the document, from 1
    x0 REAL NOT NULL,           -- from the top left corner; points of a PDF, pixels of a picture
    y0 REAL NOT NULL,
    x1 REAL NOT NULL,
    y1 REAL NOT NULL,
    confidence REAL NOT NULL,   -- 0 to 1
    PRIMARY KEY (page, start)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS article (
    k INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    number INTEGER NOT NULL,    -- counts from 1 on its page
    headline TEXT NOT NULL,
    date TEXT,
    start INTEGER NOT NULL,     -- characters in the raw file, half-open
    stop INTEGER NOT NULL,
    prints BLOB NOT NULL,       -- fingerprints of its sentences, 8 bytes each: what is printed twice has them in common
    source TEXT,                -- the same for articles that are one text; NULL before a resolution
    UNIQUE (page, number)
);

-- An entity as one page knows it.
CREATE TABLE IF NOT EXISTS local (
    k INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,      -- JSON list
    code TEXT,
    reasons TEXT NOT NULL,      -- JSON list
    mentioned INTEGER NOT NULL, -- 0: there only because it contains another place
    entity INTEGER REFERENCES entity ON DELETE SET NULL,
    UNIQUE (page, id)
);
CREATE INDEX IF NOT EXISTS local_entity ON local (entity);
CREATE INDEX IF NOT EXISTS local_id ON local (id);

CREATE TABLE IF NOT EXISTS claim (
    k INTEGER PRIMARY KEY,
    page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
    article INTEGER REFERENCES article ON DELETE SET NULL,
    head INTEGER NOT NULL REFERENCES local ON DELETE CASCADE,
    predicate TEXT NOT NULL,
    tail INTEGER REFERENCES local ON DELETE CASCADE,    -- NULL: an attribute
    value,                      -- text, integer or real, as read
    unit TEXT,
    title TEXT,
    date TEXT,
    modality TEXT NOT NULL,
    pattern TEXT NOT NULL,
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,     -- characters in the raw file, half-open
    stop INTEGER NOT NULL,
    number INTEGER NOT NULL,    -- counts from 1 among the claims of one predicate that start here
    places TEXT                 -- JSON: where on paper its sentence stands (kg.paper); NULL: not printed
);
CREATE INDEX IF NOT EXISTS claim_page ON claim (page);
CREATE INDEX IF NOT EXISTS claim_article ON claim (article);
CREATE INDEX IF NOT EXISTS claim_head ON claim (head);
CREATE INDEX IF NOT EXISTS claim_tail ON claim (tail);

-- An entity of the whole corpus; k follows the order of id.
CREATE TABLE IF NOT EXISTS entity (
    k INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,      -- JSON list
    code TEXT,
    level TEXT,
    reasons TEXT NOT NULL       -- JSON list
);

-- Every name of an entity, folded for search.
CREATE TABLE IF NOT EXISTS name (
    k INTEGER PRIMARY KEY,
    folded TEXT NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    alias INTEGER NOT NULL,     -- 0: its own name
    initials TEXT NOT NULL      -- first letters of its syllables: yxjk for 一小金坑
);
CREATE INDEX IF NOT EXISTS name_folded ON name (folded);
CREATE INDEX IF NOT EXISTS name_entity ON name (entity);

-- Pairs of neighbouring characters of a name and of its initials, as words; rowid is name.k.
CREATE VIRTUAL TABLE IF NOT EXISTS name_index USING fts5 (
    pairs, content = '', detail = 'none', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);

-- One row for each head, relation and tail that a claim holds for, and for each place and what contains it (partOf).
CREATE TABLE IF NOT EXISTS edge (
    head INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    relation TEXT NOT NULL,
    tail INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    claims INTEGER NOT NULL,
    sources INTEGER NOT NULL,   -- articles that say so, of those that are one text only one
    first TEXT,                 -- date of the earliest and of the latest of them
    last TEXT,
    PRIMARY KEY (head, relation, tail)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS edge_tail ON edge (tail, relation, head);

-- Pairs of nodes that may be one and that nobody has decided.
CREATE TABLE IF NOT EXISTS doubt (
    one INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
    score REAL NOT NULL,        -- the higher, the likelier that they are one
    reason TEXT NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;

-- Claims in the terms of the corpus; those whose ends the resolution does not know yet are left out.
CREATE VIEW IF NOT EXISTS fact AS
SELECT claim.k, h.entity AS head_k, t.entity AS tail_k, head.id AS head, claim.predicate, tail.id AS tail,
       claim.value, claim.unit, claim.title, claim.date, claim.modality, claim.pattern, claim.quote,
       claim.start, claim.stop, claim.number, page.name AS page, article.headline AS article,
       article.number AS article_number, coalesce(article.date, page.date) AS published,
       coalesce(article.source, page.name) AS source, claim.places
FROM claim
JOIN local AS h ON h.k = claim.head
JOIN entity AS head ON head.k = h.entity
JOIN page ON page.k = claim.page
LEFT JOIN article ON article.k = claim.article
LEFT JOIN local AS t ON t.k = claim.tail
LEFT JOIN entity AS tail ON tail.k = t.entity
WHERE claim.tail IS NULL OR tail.k IS NOT NULL;
