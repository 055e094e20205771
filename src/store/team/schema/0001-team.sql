-- SPDX-FileCopyrightText: eSIMfly Desk developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first version of a team's database. The program sends a file as one message, which PostgreSQL takes whole or not at
-- all. A file that was released is never changed: what comes later is another one, and only adds.
--
-- Desks have no rights on the tables. They call the functions of team_v1, which run as the owner of the database, know
-- the account by the login and the desk by its token, and keep what is another account's to it. Whatever locks the row
-- of an account locks it first, then rows of desks: so no two calls wait for each other.

CREATE SCHEMA team;
COMMENT ON SCHEMA team IS 'eSIMfly Desk team';
CREATE SCHEMA team_v1;

-- Tables ---------------------------------------------------------------------------------------------------------------

CREATE TABLE team.meta (
    id integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    program text NOT NULL,
    version integer NOT NULL,
    timeline uuid NOT NULL DEFAULT gen_random_uuid(),
    began_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    is_restored boolean NOT NULL DEFAULT false
);

CREATE TABLE team.accounts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    api_address text NOT NULL,
    newest_number bigint NOT NULL DEFAULT 0,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE team.access_codes (
    api_address text NOT NULL,
    hash bytea NOT NULL,
    account uuid NOT NULL REFERENCES team.accounts,
    PRIMARY KEY (api_address, hash)
);

CREATE TABLE team.logins (
    name text PRIMARY KEY,
    account uuid NOT NULL REFERENCES team.accounts
);

CREATE TABLE team.desks (
    account uuid NOT NULL REFERENCES team.accounts,
    id uuid NOT NULL,
    name text NOT NULL,
    version text NOT NULL,
    token bytea NOT NULL,           -- SHA-256, like the one before
    token_before bytea,
    openings bigint NOT NULL,       -- how often it had opened when it made the token
    is_token_used boolean NOT NULL DEFAULT false,
    timeline uuid NOT NULL,         -- that it opened last in
    joined_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,   -- when it asked anything last
    heard_at timestamptz,           -- when it said last that none of its facts wait
    heard_through bigint NOT NULL DEFAULT 0,
    complete_at timestamptz,        -- what it made before this moment is there
    waiting integer NOT NULL DEFAULT 0,
    is_gone boolean NOT NULL DEFAULT false,
    successor_of uuid,
    PRIMARY KEY (account, id)
);
CREATE INDEX desks_token ON team.desks (account, token);

CREATE TABLE team.facts (
    account uuid NOT NULL REFERENCES team.accounts,
    number bigint NOT NULL,
    id uuid NOT NULL,
    desk uuid NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    body bytea NOT NULL,
    taken_at timestamptz NOT NULL,
    offered_by uuid NOT NULL,       -- another desk than its own where it was put back
    PRIMARY KEY (account, number),
    UNIQUE (account, id)
);
CREATE INDEX facts_subject ON team.facts (account, subject);

-- What was sent without being sure of an answer: the "sent" marks of top-ups and cancellations.
CREATE TABLE team.sends (
    account uuid NOT NULL REFERENCES team.accounts,
    flow text NOT NULL,             -- "topup" or "cancel"
    key text NOT NULL,
    desk uuid NOT NULL,
    claim uuid,
    iccid text,
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (account, flow, key)
);
CREATE INDEX sends_iccid ON team.sends (account, iccid);
CREATE INDEX sends_claim ON team.sends (account, claim);

CREATE TABLE team.documents (
    account uuid NOT NULL REFERENCES team.accounts,
    kind text NOT NULL,
    number bigint NOT NULL,
    id uuid NOT NULL,
    base uuid,
    version integer NOT NULL,
    saved_at timestamptz NOT NULL,
    body bytea NOT NULL,
    desk uuid NOT NULL,
    PRIMARY KEY (account, kind, number),
    UNIQUE (account, kind, id)
);

-- An ended claim stays: it bars a request for it that arrives later.
CREATE TABLE team.claims (
    account uuid NOT NULL REFERENCES team.accounts,
    id uuid NOT NULL,
    desk uuid NOT NULL,
    iccids text[] NOT NULL,
    granted_at timestamptz NOT NULL,
    sent_at timestamptz,
    ended_at timestamptz,
    ending text,
    PRIMARY KEY (account, id)
);
CREATE INDEX claims_open ON team.claims (account) WHERE ended_at IS NULL;

CREATE TABLE team.order_references (
    account uuid NOT NULL REFERENCES team.accounts,
    reference text NOT NULL,
    key uuid NOT NULL,
    desk uuid NOT NULL,
    PRIMARY KEY (account, reference)
);

CREATE TABLE team.leases (
    account uuid NOT NULL REFERENCES team.accounts,
    subject text NOT NULL,
    number bigint NOT NULL DEFAULT 0,
    desk uuid,
    run uuid,
    page integer NOT NULL DEFAULT 0,
    started_at timestamptz,
    renewed_at timestamptz,
    is_finished boolean NOT NULL DEFAULT false,
    PRIMARY KEY (account, subject)
);

CREATE TABLE team.pages (
    account uuid NOT NULL REFERENCES team.accounts,
    subject text NOT NULL,
    run uuid NOT NULL,
    page integer NOT NULL,
    body bytea NOT NULL,
    read_at timestamptz NOT NULL,
    PRIMARY KEY (account, subject, run, page)
);

CREATE TABLE team.requests (
    account uuid NOT NULL REFERENCES team.accounts,
    at timestamptz NOT NULL,        -- the beginning of five seconds
    sent bigint NOT NULL,
    PRIMARY KEY (account, at)
);

CREATE TABLE team.remaining_requests (
    account uuid PRIMARY KEY REFERENCES team.accounts,
    remaining integer NOT NULL,
    at timestamptz NOT NULL
);

-- What the functions are made of ---------------------------------------------------------------------------------------

-- All times of the rules come from here.
CREATE FUNCTION team.clock() RETURNS timestamptz LANGUAGE sql VOLATILE
SET search_path = pg_catalog, pg_temp
AS $$ SELECT clock_timestamp() $$;

-- The states that the program knows are those of class DT.
CREATE FUNCTION team.refuse(p_state text, p_words text) RETURNS void LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = p_state, MESSAGE = p_words; END $$;

-- Who owns the database, or is a member of the role that does.
CREATE FUNCTION team.is_owner() RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog, pg_temp
AS $$ SELECT pg_has_role(session_user, n.nspowner, 'MEMBER') FROM pg_namespace n WHERE n.nspname = 'team' $$;

CREATE FUNCTION team.require_owner() RETURNS void LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$ BEGIN
    IF NOT is_owner() THEN
        PERFORM refuse('DT009', 'Only an owner of the team may do that.');
    END IF;
END $$;

-- The desk that calls. With p_locks the row of its account stays locked to the end of the call.
CREATE FUNCTION team.caller(p_token bytea, p_locks boolean) RETURNS team.desks LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_account uuid;
    v_desk team.desks;
BEGIN
    SELECT l.account INTO v_account FROM logins l WHERE l.name = session_user;
    IF p_locks THEN
        PERFORM FROM accounts a WHERE a.id = v_account FOR NO KEY UPDATE;
    END IF;
    SELECT d.* INTO v_desk FROM desks d
    WHERE d.account = v_account AND sha256(p_token) IN (d.token, d.token_before)
    ORDER BY d.token = sha256(p_token) DESC, d.joined_at LIMIT 1;
    IF v_desk.id IS NULL THEN
        PERFORM refuse('DT007', 'This desk has to show again who it is.');
    ELSIF v_desk.is_gone THEN
        PERFORM refuse('DT006', 'This desk was told to be gone.');
    END IF;
    IF NOT v_desk.is_token_used AND v_desk.token = sha256(p_token) THEN
        UPDATE desks d SET is_token_used = true WHERE d.account = v_account AND d.id = v_desk.id AND d.token = v_desk.token;
    END IF;
    RETURN v_desk;
END $$;

-- Tells all desks that listen. It carries nothing, for anybody who may connect can listen.
CREATE FUNCTION team.ring() RETURNS void LANGUAGE sql
SET search_path = pg_catalog, pg_temp
AS $$ SELECT pg_notify('desk_team', '') $$;

-- The database was put back to an older state. What was heard of is to be said again, and no lease is anybody's: those
-- who held one then may have a number that is given out once more.
CREATE FUNCTION team.begin_timeline(p_ended uuid) RETURNS void LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$ BEGIN
    UPDATE meta m SET timeline = gen_random_uuid(), began_at = clock(), is_restored = true WHERE m.timeline = p_ended;
    IF FOUND THEN
        UPDATE desks SET heard_at = NULL, heard_through = 0, complete_at = NULL, waiting = 0;
        UPDATE leases SET number = number + 1000000, desk = NULL, is_finished = true;
    END IF;
END $$;

-- The same for a person: "setup --restored".
CREATE FUNCTION team.begin_timeline() RETURNS void LANGUAGE sql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$ SELECT begin_timeline(m.timeline) FROM meta m $$;

-- Until when nobody can claim; NULL where nobody has to wait.
CREATE FUNCTION team.claims_from() RETURNS timestamptz LANGUAGE sql STABLE
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
    SELECT m.began_at + interval '15 minutes' FROM meta m
    WHERE m.is_restored AND m.began_at + interval '15 minutes' > clock()
$$;

-- The account of this access code. A login belongs to one account from its first desk on.
CREATE FUNCTION team.account_of(p_api_address text, p_code_hash bytea) RETURNS uuid LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_account uuid;
BEGIN
    SELECT c.account INTO v_account FROM access_codes c WHERE c.api_address = p_api_address AND c.hash = p_code_hash;
    IF v_account IS NULL AND NOT EXISTS (SELECT FROM accounts) AND NOT is_owner() THEN
        PERFORM refuse('DT001', 'There is no team here yet. An owner of the database begins it.');
    ELSIF v_account IS NULL AND (NOT is_owner() OR EXISTS (SELECT FROM logins l WHERE l.name = session_user)) THEN
        PERFORM refuse('DT005', 'The team here sells with another access code.');
    ELSIF v_account IS NULL THEN
        INSERT INTO accounts (api_address) VALUES (p_api_address) RETURNING id INTO v_account;
        INSERT INTO access_codes (api_address, hash, account) VALUES (p_api_address, p_code_hash, v_account);
    END IF;
    INSERT INTO logins (name, account) VALUES (session_user, v_account) ON CONFLICT DO NOTHING;
    IF NOT EXISTS (SELECT FROM logins l WHERE l.name = session_user AND l.account = v_account) THEN
        PERFORM refuse('DT005', 'This user belongs to a team that sells with another access code.');
    END IF;
    RETURN v_account;
END $$;

CREATE FUNCTION team.check_greeting(p_desk uuid, p_name text, p_token bytea, p_token_before bytea, p_api_address text,
                                    p_code_hash bytea, p_version text) RETURNS void LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$ BEGIN
    IF p_desk IS NULL OR length(p_name) NOT BETWEEN 1 AND 200 OR p_name IS NULL
       OR length(p_token) NOT BETWEEN 16 AND 64 OR p_token IS NULL OR length(p_token_before) NOT BETWEEN 16 AND 64
       OR length(p_api_address) NOT BETWEEN 1 AND 1000 OR p_api_address IS NULL
       OR length(p_code_hash) <> 32 OR p_code_hash IS NULL OR length(p_version) > 100 OR p_version IS NULL THEN
        PERFORM refuse('DT010', 'This is no greeting of a desk.');
    END IF;
END $$;

-- A desk, and those that it parted from: their facts are its own.
CREATE FUNCTION team.lineage(p_account uuid, p_desk uuid) RETURNS uuid[] LANGUAGE sql STABLE
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
    WITH RECURSIVE line AS (
        SELECT d.id, d.successor_of FROM desks d WHERE d.account = p_account AND d.id = p_desk
        UNION
        SELECT d.id, d.successor_of FROM desks d JOIN line ON d.id = line.successor_of WHERE d.account = p_account
    )
    SELECT array_agg(line.id) FROM line
$$;

-- How often a desk had opened when it made this token: a token that counts says so itself.
CREATE FUNCTION team.openings(p_token bytea) RETURNS bigint LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
AS $$ SELECT coalesce(substring(encode(p_token, 'escape') FROM '^([0-9]{10})-')::bigint, 0) $$;

-- Whether what was sent has its verdict. Another desk may decide only where its maker sends it no more, or is gone and
-- nothing of it can be under way.
CREATE FUNCTION team.is_settled(p_send team.sends) RETURNS boolean LANGUAGE sql STABLE
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
    SELECT EXISTS (
        SELECT FROM facts f
        WHERE f.account = p_send.account AND f.subject = p_send.key
          AND (f.kind = p_send.flow || '_match'
               OR f.kind = p_send.flow || '_answer' AND f.desk = p_send.desk
               OR f.kind = p_send.flow || '_decision' AND (
                   f.desk = p_send.desk
                   OR EXISTS (SELECT FROM facts c
                              WHERE c.account = p_send.account AND c.subject = p_send.key AND c.desk = p_send.desk
                                AND c.kind = p_send.flow || '_closed')
                   OR EXISTS (SELECT FROM desks d
                              WHERE d.account = p_send.account AND d.id = p_send.desk AND d.is_gone
                                AND p_send.sent_at + interval '8 minutes' < clock()))))
$$;

-- A mark's index entries of its own: what claims and references have to know of a fact without its reader. The names are
-- looked for between quotation marks, which no text within JSON has without a backslash before them.
CREATE FUNCTION team.note_mark(p_account uuid, p_desk uuid, p_kind text, p_key text, p_body bytea) RETURNS void
LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_uuid CONSTANT text := '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
    v_text CONSTANT text := encode(p_body, 'escape');
    v_claim uuid;
    v_reference text;
BEGIN
    IF p_kind IN ('topup_sent', 'cancel_sent') THEN
        v_claim := substring(v_text FROM '"claim":"(' || v_uuid || ')"');
        INSERT INTO sends (account, flow, key, desk, claim, iccid, sent_at)
        VALUES (p_account, split_part(p_kind, '_', 1), p_key, p_desk, v_claim,
                substring(v_text FROM '"iccid":"([0-9]{14,21}[0-9F])"'), clock())
        ON CONFLICT DO NOTHING;
        UPDATE claims c SET sent_at = coalesce(c.sent_at, clock())
        WHERE c.account = p_account AND c.id = v_claim AND c.desk = p_desk;
    ELSIF p_kind IN ('order_answer', 'order_match') AND p_key ~ ('^' || v_uuid || '$') THEN
        v_reference := substring(v_text FROM '"reference":"([!-~]{1,100})"');
        IF v_reference IS NOT NULL THEN
            -- A reference answered to a key beats a match, whichever came first.
            INSERT INTO order_references AS r (account, reference, key, desk)
            VALUES (p_account, v_reference, p_key::uuid, p_desk)
            ON CONFLICT (account, reference) DO UPDATE SET key = excluded.key, desk = excluded.desk
            WHERE p_kind = 'order_answer';
        END IF;
    END IF;
END $$;

-- Keeps facts of an account whose row the caller has locked, and numbers them without gaps. p_makers: whose they may be;
-- NULL: anybody's.
CREATE FUNCTION team.keep_facts(p_account uuid, p_offered_by uuid, p_makers uuid[], p_ids uuid[], p_desks uuid[],
                                p_kinds text[], p_subjects text[], p_bodies bytea[])
RETURNS TABLE (id uuid, number bigint, refusal text) LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_count CONSTANT integer := coalesce(cardinality(p_ids), 0);
    v_oldest bigint;
    v_newest bigint;
    v_fact record;
    v_known team.facts;
    v_flow text;
    v_maker uuid;
BEGIN
    IF v_count > 100000 OR coalesce(cardinality(p_desks), 0) <> v_count OR coalesce(cardinality(p_kinds), 0) <> v_count
       OR coalesce(cardinality(p_subjects), 0) <> v_count OR coalesce(cardinality(p_bodies), 0) <> v_count THEN
        PERFORM refuse('DT010', 'These facts are not whole.');
    END IF;
    SELECT a.newest_number INTO v_oldest FROM accounts a WHERE a.id = p_account;
    v_newest := v_oldest;
    -- Not by subscripts: each would be counted out from the beginning.
    FOR v_fact IN
        SELECT u.id, u.desk, u.kind, u.subject, u.body
        FROM unnest(p_ids, p_desks, p_kinds, p_subjects, p_bodies)
             WITH ORDINALITY AS u (id, desk, kind, subject, body, place)
        ORDER BY u.place
    LOOP
        id := v_fact.id;
        number := 0;
        refusal := NULL;
        IF v_fact.id IS NULL OR v_fact.desk IS NULL OR v_fact.kind IS NULL OR v_fact.subject IS NULL OR v_fact.body IS NULL
           OR length(v_fact.kind) NOT BETWEEN 1 AND 100 OR length(v_fact.subject) > 300
           OR length(v_fact.body) > 4194304 THEN
            refusal := 'This fact is not whole, or too long.';
            RETURN NEXT;
            CONTINUE;
        END IF;
        SELECT f.* INTO v_known FROM facts f WHERE f.account = p_account AND f.id = v_fact.id;
        IF v_known.id IS NOT NULL THEN
            IF v_known.desk = v_fact.desk AND v_known.kind = v_fact.kind AND v_known.subject = v_fact.subject
               AND v_known.body = v_fact.body THEN
                number := v_known.number;
            ELSE
                refusal := 'There is another fact with this id.';
            END IF;
            RETURN NEXT;
            CONTINUE;
        END IF;
        IF NOT v_fact.desk = ANY (p_makers) THEN
            refusal := 'This fact is of another desk.';
            RETURN NEXT;
            CONTINUE;
        END IF;
        v_flow := substring(v_fact.kind FROM '^([a-z]+)_(?:sent|answer|closed)$');
        -- Who said it first made the key. A copy that joined anew says again what its original said; nobody goes by that.
        SELECT f.desk INTO v_maker FROM facts f
        WHERE v_flow IS NOT NULL AND f.account = p_account AND f.subject = v_fact.subject
          AND f.kind IN (v_flow || '_sent', v_flow || '_answer', v_flow || '_closed')
        ORDER BY f.number LIMIT 1;
        IF v_maker <> v_fact.desk AND NOT coalesce(v_maker = ANY (p_makers), false) THEN
            refusal := 'Another desk made this key. Only that one says what became of it.';
            RETURN NEXT;
            CONTINUE;
        END IF;
        v_newest := v_newest + 1;
        INSERT INTO facts (account, number, id, desk, kind, subject, body, taken_at, offered_by)
        VALUES (p_account, v_newest, v_fact.id, v_fact.desk, v_fact.kind, v_fact.subject, v_fact.body, clock(), p_offered_by);
        IF v_fact.kind IN ('topup_sent', 'cancel_sent', 'order_answer', 'order_match') THEN
            PERFORM note_mark(p_account, v_fact.desk, v_fact.kind, v_fact.subject, v_fact.body);
        END IF;
        number := v_newest;
        RETURN NEXT;
    END LOOP;
    IF v_newest > v_oldest THEN
        UPDATE accounts a SET newest_number = v_newest WHERE a.id = p_account;
        PERFORM ring();
    END IF;
END $$;

-- Ends the claims of an account that are over: what was sent under them has its verdict; or nothing was, and their desk
-- has told all that it made until after their minute; or it is gone, and nothing of it can be under way. p_account's row
-- is locked by the caller.
CREATE FUNCTION team.end_claims_over(p_account uuid) RETURNS void LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$ BEGIN
    UPDATE claims c SET ended_at = clock(), ending = 'over'
    FROM desks d
    WHERE c.account = p_account AND c.ended_at IS NULL AND d.account = p_account AND d.id = c.desk
      AND CASE
              WHEN EXISTS (SELECT FROM sends s WHERE s.account = p_account AND s.claim = c.id AND s.desk = c.desk)
              THEN NOT EXISTS (SELECT FROM sends s
                               WHERE s.account = p_account AND s.claim = c.id AND s.desk = c.desk
                                 AND NOT is_settled(s)
                                 AND NOT (s.flow = 'cancel' AND d.is_gone
                                          AND s.sent_at + interval '8 minutes' < clock()))
              ELSE (c.sent_at IS NULL AND d.complete_at > c.granted_at + interval '60 seconds')
                   OR (d.is_gone AND greatest(c.granted_at, c.sent_at) + interval '8 minutes' < clock())
          END;
END $$;

-- A desk asked something. Where it says that none of its facts wait, all that it made before p_as_of is there: the
-- server's own time in an answer that it had before it said so, for words may stay on their way.
CREATE FUNCTION team.hear(p_desk team.desks, p_waiting integer, p_through bigint, p_as_of timestamptz) RETURNS void
LANGUAGE sql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
    UPDATE desks d SET
        seen_at = clock(),
        waiting = greatest(p_waiting, 0),
        heard_at = CASE WHEN p_waiting = 0 THEN clock() ELSE d.heard_at END,
        heard_through = CASE WHEN p_waiting = 0 THEN greatest(d.heard_through, p_through) ELSE d.heard_through END,
        complete_at = CASE WHEN p_waiting = 0 AND p_as_of IS NOT NULL
                           THEN greatest(d.complete_at, least(p_as_of, clock())) ELSE d.complete_at END
    WHERE d.account = p_desk.account AND d.id = p_desk.id
$$;

-- A copy of a desk goes on as a desk of its own. Asked once more, it is the same one.
CREATE FUNCTION team.part(p_account uuid, p_desk uuid, p_name text, p_version text, p_token bytea, p_token_before bytea,
                          p_timeline uuid) RETURNS uuid LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_successor uuid;
BEGIN
    UPDATE desks d SET token = sha256(p_token), openings = openings(p_token), seen_at = clock()
    WHERE d.account = p_account AND d.successor_of = p_desk AND NOT d.is_gone
      AND (d.token = sha256(p_token) OR d.token_before = sha256(p_token_before) AND NOT d.is_token_used)
    RETURNING d.id INTO v_successor;
    IF v_successor IS NULL THEN
        INSERT INTO desks (account, id, name, version, token, token_before, openings, timeline, joined_at, seen_at,
                           successor_of)
        SELECT p_account, gen_random_uuid(), p_name, p_version, sha256(p_token), sha256(p_token_before),
               openings(p_token), p_timeline, moment, moment, p_desk
        FROM clock() AS moment
        RETURNING id INTO v_successor;
        PERFORM ring();
    END IF;
    RETURN v_successor;
END $$;

-- What desks call -------------------------------------------------------------------------------------------------------

CREATE FUNCTION team_v1.about(OUT program text, OUT version integer) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$ SELECT m.program, m.version FROM meta m $$;

CREATE TYPE team_v1.welcome AS (
    account uuid,
    timeline uuid,
    newest_number bigint,
    is_owner boolean,
    is_other_timeline boolean,
    claims_from timestamptz,
    successor uuid,
    answered_at timestamptz
);

CREATE FUNCTION team.welcome(p_account uuid, p_place_timeline uuid, p_successor uuid) RETURNS team_v1.welcome
LANGUAGE sql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
    SELECT a.id, m.timeline, a.newest_number, is_owner(), p_place_timeline <> m.timeline, claims_from(), p_successor,
           clock()
    FROM accounts a, meta m WHERE a.id = p_account
$$;

-- Asked once more, for its answer was lost, it is the same. A desk that left or was told to be gone comes back as who it
-- was, for the keys of its sales are that desk's. A copy gets an id of its own, as with open().
CREATE FUNCTION team_v1.join_team(p_desk uuid, p_name text, p_token bytea, p_token_before bytea, p_api_address text,
                                  p_code_hash bytea, p_version text) RETURNS team_v1.welcome
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_before CONSTANT bytea := nullif(p_token_before, '');
    v_account uuid;
    v_known team.desks;
    v_timeline uuid;
    v_successor uuid;
BEGIN
    PERFORM check_greeting(p_desk, p_name, p_token, v_before, p_api_address, p_code_hash, p_version);
    -- Of two that join at once the second sees the account that the first one made.
    LOCK TABLE access_codes IN SHARE ROW EXCLUSIVE MODE;
    v_account := account_of(p_api_address, p_code_hash);
    SELECT m.timeline INTO v_timeline FROM meta m;
    SELECT d.* INTO v_known FROM desks d WHERE d.account = v_account AND d.id = p_desk FOR UPDATE;
    IF v_known.id IS NULL THEN
        INSERT INTO desks (account, id, name, version, token, token_before, openings, timeline, joined_at, seen_at)
        VALUES (v_account, p_desk, p_name, p_version, sha256(p_token), sha256(v_before), openings(p_token), v_timeline,
                clock(), clock());
    ELSIF NOT v_known.is_gone AND v_known.token <> sha256(p_token)
          AND v_known.token IS DISTINCT FROM sha256(v_before)
          AND openings(v_before) <= v_known.openings THEN
        v_successor := part(v_account, p_desk, p_name, p_version, p_token, v_before, v_timeline);
    ELSE
        UPDATE desks d SET name = p_name, version = p_version, token = sha256(p_token),
                           token_before = sha256(v_before), openings = openings(p_token), is_token_used = false,
                           timeline = v_timeline, seen_at = clock(), is_gone = false
        WHERE d.account = v_account AND d.id = p_desk;
    END IF;
    PERFORM ring();
    RETURN welcome(v_account, NULL, v_successor);
END $$;

-- A desk is who its chain of tokens says: it shows the one that it made for this opening, and the one of the opening
-- before. Asked once more with the same or, where it never used the last one, with another, it is the same desk. With
-- an older one it is a copy, or was brought back from one, and goes on as a desk of its own. A database that was put back
-- has older tokens than its desks, which count their openings; or it lacks facts that a desk knows it had. Only a desk
-- that is known by its tokens may say so, or one that the database lost. From then on the first that comes with a desk's
-- id is taken for it.
CREATE FUNCTION team_v1.open(p_desk uuid, p_name text, p_token bytea, p_token_before bytea, p_api_address text,
                             p_code_hash bytea, p_place_timeline uuid, p_place_number bigint, p_place_fact uuid,
                             p_newest_own uuid, p_version text) RETURNS team_v1.welcome
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_token CONSTANT bytea := sha256(p_token);
    v_before CONSTANT bytea := sha256(nullif(p_token_before, ''));
    v_openings CONSTANT bigint := openings(p_token_before);
    v_account uuid;
    v_login uuid;
    v_known team.desks;
    v_is_it boolean;
    v_timeline uuid;
BEGIN
    PERFORM check_greeting(p_desk, p_name, p_token, nullif(p_token_before, ''), p_api_address, p_code_hash, p_version);
    SELECT c.account INTO v_account FROM access_codes c WHERE c.api_address = p_api_address AND c.hash = p_code_hash;
    SELECT l.account INTO v_login FROM logins l WHERE l.name = session_user;
    IF v_account IS NULL AND v_login IS NULL THEN
        PERFORM refuse('DT006', 'No desk has joined a team here as this user.');
    ELSIF v_account IS DISTINCT FROM coalesce(v_login, v_account) THEN
        PERFORM refuse('DT005', 'The team here sells with another access code.');
    END IF;

    SELECT m.timeline INTO v_timeline FROM meta m;
    -- Not locked yet, for a timeline begins with the rows of all desks.
    SELECT d.* INTO v_known FROM desks d WHERE d.account = v_account AND d.id = p_desk;
    v_is_it := v_known.token IN (v_token, v_before) OR v_known.token_before = v_before AND NOT v_known.is_token_used;
    IF p_place_timeline = v_timeline AND NOT coalesce(v_known.is_gone, false)
       AND (CASE
               WHEN v_known.id IS NULL
               THEN p_place_number > (SELECT a.newest_number FROM accounts a WHERE a.id = v_account)
               WHEN v_is_it
               THEN p_place_number > 0 AND NOT EXISTS (SELECT FROM facts f WHERE f.account = v_account
                                                       AND f.number = p_place_number AND f.id = p_place_fact)
                    OR p_newest_own IS NOT NULL AND NOT EXISTS (SELECT FROM facts f WHERE f.account = v_account
                                                                AND f.id = p_newest_own)
               ELSE v_openings > v_known.openings
           END) THEN
        PERFORM begin_timeline(v_timeline);
        SELECT m.timeline INTO v_timeline FROM meta m;
    END IF;

    SELECT d.* INTO v_known FROM desks d WHERE d.account = v_account AND d.id = p_desk FOR UPDATE;
    v_is_it := v_known.token IN (v_token, v_before) OR v_known.token_before = v_before AND NOT v_known.is_token_used
               OR v_openings > v_known.openings;
    IF v_known.id IS NULL AND p_place_timeline <> v_timeline THEN
        -- It joined after the dump was made, perhaps as the first one of its user.
        INSERT INTO logins (name, account) VALUES (session_user, v_account) ON CONFLICT DO NOTHING;
        INSERT INTO desks (account, id, name, version, token, token_before, openings, timeline, joined_at, seen_at)
        VALUES (v_account, p_desk, p_name, p_version, v_token, v_before, openings(p_token), v_timeline, clock(), clock())
        ON CONFLICT DO NOTHING;
        RETURN welcome(v_account, p_place_timeline, NULL);
    ELSIF v_known.id IS NULL OR v_login IS NULL THEN
        PERFORM refuse('DT006', 'The team does not know this desk.');
    ELSIF v_known.is_gone THEN
        PERFORM refuse('DT006', 'This desk was told to be gone.');
    ELSIF v_is_it OR v_known.timeline <> v_timeline THEN
        UPDATE desks d SET name = p_name, version = p_version, token = v_token, token_before = v_before,
                           openings = openings(p_token), is_token_used = false, timeline = v_timeline, seen_at = clock()
        WHERE d.account = v_account AND d.id = p_desk;
        RETURN welcome(v_account, p_place_timeline, NULL);
    ELSIF v_known.token_before = v_token THEN
        -- A greeting that was on its way for long: the desk has opened anew since.
        PERFORM refuse('DT007', 'This desk has opened anew since.');
    END IF;
    RETURN welcome(v_account, p_place_timeline, part(v_account, p_desk, p_name, p_version, p_token,
                                                     nullif(p_token_before, ''), v_timeline));
END $$;

CREATE FUNCTION team_v1.add_facts(p_token bytea, p_ids uuid[], p_desks uuid[], p_kinds text[], p_subjects text[],
                                  p_bodies bytea[], p_waiting integer)
RETURNS TABLE (id uuid, number bigint, refusal text) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
BEGIN
    RETURN QUERY SELECT k.* FROM keep_facts(v_desk.account, v_desk.id, lineage(v_desk.account, v_desk.id), p_ids, p_desks,
                                            p_kinds, p_subjects, p_bodies) k;
    PERFORM hear(v_desk, p_waiting, 0, NULL);
END $$;

-- Facts of other desks, which may be gone with all they had. Only a database that was put back has lost any, and only for
-- so long as desks may still come that have them.
CREATE FUNCTION team_v1.restore_facts(p_token bytea, p_ids uuid[], p_desks uuid[], p_kinds text[], p_subjects text[],
                                      p_bodies bytea[])
RETURNS TABLE (id uuid, number bigint, refusal text) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
BEGIN
    IF NOT EXISTS (SELECT FROM meta m WHERE m.is_restored AND m.began_at + interval '30 days' > clock()) THEN
        PERFORM refuse('DT009', 'Facts of other desks are only put back where the database was.');
    END IF;
    RETURN QUERY SELECT k.* FROM keep_facts(v_desk.account, v_desk.id, NULL, p_ids, p_desks, p_kinds, p_subjects,
                                            p_bodies) k;
END $$;

-- One row at least; one without a number where there is nothing after p_after. Fewer than p_limit where they are so long
-- that the last one begins behind a quarter of a megabyte: on a thin line a claim waits for no more than that.
CREATE FUNCTION team_v1.feed(p_token bytea, p_after bigint, p_limit integer, p_waiting integer, p_as_of timestamptz)
RETURNS TABLE (timeline uuid, newest_number bigint, answered_at timestamptz, number bigint, id uuid, desk uuid, kind text,
               subject text, body bytea)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, false);
BEGIN
    IF p_after > (SELECT a.newest_number FROM accounts a WHERE a.id = v_desk.account) THEN
        PERFORM refuse('DT008', 'The database was put back to an older state.');
    END IF;
    PERFORM hear(v_desk, p_waiting, p_after, p_as_of);
    RETURN QUERY
        SELECT m.timeline, a.newest_number, clock(), f.number, f.id, f.desk, f.kind, f.subject, f.body
        FROM meta m CROSS JOIN accounts a LEFT JOIN LATERAL (
            SELECT * FROM (
                SELECT r.*, sum(length(r.body)) OVER (ORDER BY r.number) - length(r.body) AS bytes_before
                FROM (SELECT * FROM facts WHERE account = v_desk.account AND number > p_after
                      ORDER BY number LIMIT least(greatest(p_limit, 1), 10000)) r) p
            WHERE p.bytes_before < 262144) f ON true
        WHERE a.id = v_desk.account ORDER BY f.number;
END $$;

CREATE FUNCTION team_v1.desks(p_token bytea)
RETURNS TABLE (id uuid, name text, joined_at timestamptz, heard_at timestamptz, heard_through bigint, waiting integer,
               version text, is_gone boolean, successor_of uuid)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, false);
BEGIN
    RETURN QUERY
        SELECT d.id, d.name, d.joined_at, d.heard_at, d.heard_through, d.waiting, d.version, d.is_gone, d.successor_of
        FROM team.desks d
        -- A greeting that came too late left one that nobody ever was: waiting for it would be for ever.
        WHERE d.account = v_desk.account
          AND (d.successor_of IS NULL OR d.is_token_used OR d.seen_at > d.joined_at)
        ORDER BY d.joined_at, d.id;
END $$;

CREATE FUNCTION team_v1.leave_team(p_token bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
BEGIN
    UPDATE claims c SET ended_at = clock(), ending = 'left'
    WHERE c.account = v_desk.account AND c.desk = v_desk.id AND c.ended_at IS NULL AND c.sent_at IS NULL;
    UPDATE desks d SET is_gone = true WHERE d.account = v_desk.account AND d.id = v_desk.id;
    PERFORM ring();
END $$;

CREATE FUNCTION team_v1.declare_gone(p_token bytea, p_desk uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
BEGIN
    PERFORM require_owner();
    UPDATE desks d SET is_gone = true WHERE d.account = v_desk.account AND d.id = p_desk;
    IF NOT FOUND THEN
        PERFORM refuse('DT010', 'The team does not know that desk.');
    END IF;
    PERFORM ring();
END $$;

CREATE FUNCTION team_v1.add_access_code(p_token bytea, p_code_hash bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, false);
BEGIN
    PERFORM require_owner();
    IF length(p_code_hash) <> 32 OR p_code_hash IS NULL THEN
        PERFORM refuse('DT010', 'This is no access code.');
    END IF;
    INSERT INTO access_codes (api_address, hash, account)
    SELECT a.api_address, p_code_hash, a.id FROM accounts a WHERE a.id = v_desk.account ON CONFLICT DO NOTHING;
    IF NOT EXISTS (SELECT FROM access_codes c WHERE c.account = v_desk.account AND c.hash = p_code_hash) THEN
        PERFORM refuse('DT005', 'Another team sells with this access code.');
    END IF;
END $$;

CREATE FUNCTION team_v1.document(p_token bytea, p_kind text)
RETURNS TABLE (id uuid, base uuid, version integer, saved_at timestamptz, body bytea) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, false);
BEGIN
    RETURN QUERY SELECT d.id, d.base, d.version, d.saved_at, d.body FROM documents d
                 WHERE d.account = v_desk.account AND d.kind = p_kind ORDER BY d.number DESC LIMIT 1;
END $$;

-- Asked once more, for its answer was lost, it says what it said.
CREATE FUNCTION team_v1.save_document(p_token bytea, p_kind text, p_id uuid, p_base uuid, p_version integer,
                                      p_saved_at timestamptz, p_body bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
    v_newest team.documents;
BEGIN
    PERFORM require_owner();
    IF p_id IS NULL OR p_version IS NULL OR p_saved_at IS NULL OR p_body IS NULL OR p_kind IS NULL
       OR length(p_kind) NOT BETWEEN 1 AND 100 OR length(p_body) > 16777216 THEN
        PERFORM refuse('DT010', 'This document is not whole, or too long.');
    END IF;
    SELECT d.* INTO v_newest FROM documents d
    WHERE d.account = v_desk.account AND d.kind = p_kind ORDER BY d.number DESC LIMIT 1;
    IF v_newest.id = p_id THEN
        RETURN v_newest.body = p_body;
    ELSIF v_newest.id IS DISTINCT FROM p_base
          OR EXISTS (SELECT FROM documents d WHERE d.account = v_desk.account AND d.kind = p_kind AND d.id = p_id) THEN
        RETURN false;
    END IF;
    INSERT INTO documents (account, kind, number, id, base, version, saved_at, body, desk)
    VALUES (v_desk.account, p_kind, coalesce(v_newest.number, 0) + 1, p_id, p_base, p_version, p_saved_at, p_body,
            v_desk.id);
    PERFORM ring();
    RETURN true;
END $$;

CREATE FUNCTION team_v1.claim(p_token bytea, p_id uuid, p_iccids text[],
                              OUT is_granted boolean, OUT id uuid, OUT desk uuid, OUT iccids text[], OUT is_ended boolean,
                              OUT granted_at timestamptz, OUT is_sent boolean, OUT holder_heard_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
    v_claim team.claims;
BEGIN
    IF p_id IS NULL OR coalesce(cardinality(p_iccids), 0) NOT BETWEEN 1 AND 1000
       OR EXISTS (SELECT FROM unnest(p_iccids) u WHERE u IS NULL OR u !~ '^[0-9]{14,21}[0-9F]$') THEN
        PERFORM refuse('DT010', 'This is no claim.');
    ELSIF claims_from() IS NOT NULL THEN
        PERFORM refuse('DT008', 'The database was put back to an older state. What others claim may be missing.');
    END IF;
    PERFORM end_claims_over(v_desk.account);
    is_granted := false;
    SELECT c.* INTO v_claim FROM claims c WHERE c.account = v_desk.account AND c.id = p_id;
    IF v_claim.id IS NOT NULL AND (v_claim.desk <> v_desk.id OR v_claim.ended_at IS NULL
                                   AND NOT (v_claim.iccids @> p_iccids AND v_claim.iccids <@ p_iccids)) THEN
        PERFORM refuse('DT010', 'There is another claim with this id.');
    END IF;
    is_granted := v_claim.id IS NOT NULL AND v_claim.ended_at IS NULL;
    IF v_claim.id IS NULL THEN
        SELECT c.* INTO v_claim FROM claims c
        WHERE c.account = v_desk.account AND c.ended_at IS NULL AND c.iccids && p_iccids
        ORDER BY c.granted_at LIMIT 1;
    END IF;
    IF v_claim.id IS NULL THEN
        -- A top-up that nobody was asked for, or whose claim was lost.
        SELECT s.desk, ARRAY[s.iccid], s.sent_at, s.sent_at INTO v_claim.desk, v_claim.iccids, v_claim.granted_at, v_claim.sent_at
        FROM sends s
        WHERE s.account = v_desk.account AND s.flow = 'topup' AND s.iccid = ANY (p_iccids) AND NOT is_settled(s)
        ORDER BY s.sent_at LIMIT 1;
    END IF;
    IF v_claim.desk IS NULL THEN
        INSERT INTO claims (account, id, desk, iccids, granted_at)
        -- Somebody may have set the clock back: what this desk had told by then says nothing of what comes now.
        VALUES (v_desk.account, p_id, v_desk.id, p_iccids, greatest(clock(), v_desk.complete_at))
        RETURNING claims.* INTO v_claim;
        is_granted := true;
        PERFORM ring();
    END IF;
    id := v_claim.id;
    desk := v_claim.desk;
    iccids := v_claim.iccids;
    is_ended := v_claim.ended_at IS NOT NULL;
    granted_at := v_claim.granted_at;
    is_sent := v_claim.sent_at IS NOT NULL;
    SELECT d.heard_at INTO holder_heard_at FROM team.desks d WHERE d.account = v_desk.account AND d.id = v_claim.desk;
END $$;

CREATE FUNCTION team_v1.mark_claim_sent(p_token bytea, p_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
BEGIN
    UPDATE claims c SET sent_at = clock()
    WHERE c.account = v_desk.account AND c.id = p_id AND c.desk = v_desk.id AND c.sent_at IS NULL AND c.ended_at IS NULL;
    IF FOUND THEN
        PERFORM ring();
    END IF;
END $$;

CREATE FUNCTION team_v1.end_claim(p_token bytea, p_id uuid, p_ending text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
    v_holder uuid;
BEGIN
    IF p_id IS NULL OR p_ending IS NULL OR p_ending NOT IN ('verdict', 'never_sent') THEN
        PERFORM refuse('DT010', 'This is no end of a claim.');
    END IF;
    INSERT INTO claims (account, id, desk, iccids, granted_at, ended_at, ending)
    VALUES (v_desk.account, p_id, v_desk.id, '{}', clock(), clock(), p_ending) ON CONFLICT DO NOTHING;
    SELECT c.desk INTO v_holder FROM claims c WHERE c.account = v_desk.account AND c.id = p_id;
    IF v_holder <> v_desk.id THEN
        PERFORM refuse('DT010', 'This claim is of another desk.');
    END IF;
    UPDATE claims c SET ended_at = clock(), ending = p_ending
    WHERE c.account = v_desk.account AND c.id = p_id AND c.ended_at IS NULL;
    PERFORM ring();
END $$;

-- Those that nobody else may have now.
CREATE FUNCTION team_v1.claims(p_token bytea)
RETURNS TABLE (id uuid, desk uuid, iccids text[], granted_at timestamptz, is_sent boolean)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
BEGIN
    PERFORM end_claims_over(v_desk.account);
    RETURN QUERY SELECT c.id, c.desk, c.iccids, c.granted_at, c.sent_at IS NOT NULL FROM team.claims c
                 WHERE c.account = v_desk.account AND c.ended_at IS NULL ORDER BY c.granted_at, c.id;
END $$;

CREATE FUNCTION team_v1.take_reference(p_token bytea, p_reference text, p_key uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
    v_key uuid;
BEGIN
    IF p_key IS NULL OR p_reference IS NULL OR length(p_reference) NOT BETWEEN 1 AND 300 THEN
        PERFORM refuse('DT010', 'This is no reference of an order.');
    END IF;
    INSERT INTO order_references (account, reference, key, desk) VALUES (v_desk.account, p_reference, p_key, v_desk.id)
    ON CONFLICT DO NOTHING;
    SELECT r.key INTO v_key FROM order_references r WHERE r.account = v_desk.account AND r.reference = p_reference;
    RETURN v_key;
END $$;

CREATE TYPE team_v1.lease_state AS (
    subject text,
    number bigint,
    desk uuid,
    run uuid,
    page integer,
    started_at timestamptz,
    renewed_at timestamptz
);

CREATE FUNCTION team_v1.lease(p_token bytea, p_subject text) RETURNS team_v1.lease_state
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, false);
    v_lease team_v1.lease_state;
BEGIN
    SELECT l.subject, l.number, l.desk, l.run, l.page, l.started_at, l.renewed_at INTO v_lease
    FROM leases l WHERE l.account = v_desk.account AND l.subject = p_subject;
    v_lease.subject := p_subject;
    v_lease.number := coalesce(v_lease.number, 0);
    v_lease.page := coalesce(v_lease.page, 0);
    RETURN v_lease;
END $$;

-- Who takes it goes on at the page where the holder before stood; after a finished run, a new one begins, and only the
-- pages of the finished one are kept. One desk reads for all, whatever it reads: so is shared out what all may ask for.
CREATE FUNCTION team_v1.take_lease(p_token bytea, p_subject text) RETURNS team_v1.lease_state
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
    v_lease team.leases;
BEGIN
    IF p_subject IS NULL OR length(p_subject) NOT BETWEEN 1 AND 100 THEN
        PERFORM refuse('DT010', 'There is nothing to copy.');
    END IF;
    INSERT INTO leases (account, subject) VALUES (v_desk.account, p_subject) ON CONFLICT DO NOTHING;
    SELECT l.* INTO v_lease FROM leases l WHERE l.account = v_desk.account AND l.subject = p_subject;
    IF EXISTS (SELECT FROM leases o WHERE o.account = v_desk.account AND o.subject <> p_subject
               AND o.desk <> v_desk.id AND o.renewed_at + interval '30 seconds' >= clock()) THEN
        UPDATE leases l SET desk = NULL
        WHERE l.account = v_desk.account AND l.subject = p_subject AND l.desk = v_desk.id;
    ELSIF v_lease.desk IS NULL OR v_lease.desk = v_desk.id OR v_lease.renewed_at + interval '30 seconds' < clock() THEN
        IF v_lease.run IS NULL OR v_lease.is_finished THEN
            DELETE FROM pages p WHERE p.account = v_desk.account AND p.subject = p_subject AND p.run <> v_lease.run;
            v_lease.run := gen_random_uuid();
            v_lease.page := 0;
            v_lease.started_at := clock();
        END IF;
        UPDATE leases l SET number = l.number + 1, desk = v_desk.id, run = v_lease.run, page = v_lease.page,
                            started_at = v_lease.started_at, renewed_at = clock(), is_finished = false
        WHERE l.account = v_desk.account AND l.subject = p_subject;
        PERFORM ring();
    END IF;
    RETURN lease(p_token, p_subject);
END $$;

CREATE FUNCTION team_v1.write_page(p_token bytea, p_subject text, p_number bigint, p_run uuid, p_page integer,
                                   p_body bytea, p_read_at timestamptz) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
BEGIN
    IF p_page IS NULL OR p_page NOT BETWEEN 0 AND 100000 OR p_body IS NULL OR length(p_body) > 1048576
       OR p_read_at IS NULL THEN
        PERFORM refuse('DT010', 'This page is not whole, or too long.');
    END IF;
    UPDATE leases l SET renewed_at = clock(), page = greatest(l.page, p_page + 1)
    WHERE l.account = v_desk.account AND l.subject = p_subject AND l.number = p_number AND l.desk = v_desk.id
      AND l.run = p_run;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    INSERT INTO pages AS p (account, subject, run, page, body, read_at)
    VALUES (v_desk.account, p_subject, p_run, p_page, p_body, p_read_at)
    ON CONFLICT (account, subject, run, page) DO UPDATE SET body = excluded.body, read_at = excluded.read_at;
    PERFORM ring();
    RETURN true;
END $$;

CREATE FUNCTION team_v1.give_back(p_token bytea, p_subject text, p_number bigint, p_is_finished boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
BEGIN
    UPDATE leases l SET desk = NULL, is_finished = coalesce(p_is_finished, false), renewed_at = clock()
    WHERE l.account = v_desk.account AND l.subject = p_subject AND l.number = p_number AND l.desk = v_desk.id;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM ring();
    RETURN true;
END $$;

-- Fewer than there are where they are so long that the last one begins behind a quarter of a megabyte: whoever reads on
-- asks from the one behind it.
CREATE FUNCTION team_v1.pages(p_token bytea, p_subject text, p_run uuid, p_from integer)
RETURNS TABLE (page integer, body bytea, read_at timestamptz) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, false);
BEGIN
    RETURN QUERY
        SELECT q.page, q.body, q.read_at
        FROM (SELECT p.*, sum(length(p.body)) OVER (ORDER BY p.page) - length(p.body) AS bytes_before
              FROM team.pages p
              WHERE p.account = v_desk.account AND p.subject = p_subject AND p.run = p_run AND p.page >= p_from) q
        WHERE q.bytes_before < 262144 ORDER BY q.page;
END $$;

-- A desk counts for as long as it asked something within five minutes.
CREATE FUNCTION team_v1.report_requests(p_token bytea, p_sent integer, p_remaining integer,
                                        OUT used_this_minute bigint, OUT used_this_hour bigint, OUT desks integer,
                                        OUT remaining integer, OUT remaining_at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    v_desk CONSTANT team.desks := caller(p_token, true);
    v_now CONSTANT timestamptz := clock();
BEGIN
    UPDATE team.desks d SET seen_at = v_now WHERE d.account = v_desk.account AND d.id = v_desk.id;
    IF p_sent > 0 THEN
        INSERT INTO requests AS r (account, at, sent)
        VALUES (v_desk.account, date_bin('5 seconds', v_now, 'epoch'), least(p_sent, 100000))
        ON CONFLICT (account, at) DO UPDATE SET sent = r.sent + excluded.sent;
        DELETE FROM requests r WHERE r.account = v_desk.account AND r.at < v_now - interval '2 hours';
    END IF;
    IF p_remaining >= 0 THEN
        INSERT INTO remaining_requests (account, remaining, at) VALUES (v_desk.account, p_remaining, v_now)
        ON CONFLICT (account) DO UPDATE SET remaining = excluded.remaining, at = excluded.at;
    END IF;
    SELECT coalesce(sum(r.sent) FILTER (WHERE r.at > v_now - interval '65 seconds'), 0)::bigint,
           coalesce(sum(r.sent), 0)::bigint
    INTO used_this_minute, used_this_hour
    FROM requests r WHERE r.account = v_desk.account AND r.at > v_now - interval '3605 seconds';
    SELECT count(*)::integer INTO desks FROM team.desks d
    WHERE d.account = v_desk.account AND NOT d.is_gone AND d.seen_at > v_now - interval '5 minutes';
    SELECT r.remaining, r.at INTO remaining, remaining_at FROM remaining_requests r WHERE r.account = v_desk.account;
END $$;

-- Rights ----------------------------------------------------------------------------------------------------------------

REVOKE ALL ON SCHEMA team, team_v1 FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA team FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA team, team_v1 FROM PUBLIC;

-- Whoever may connect to this database by name may call the functions. "setup" and owners of databases made by hand say
-- so with GRANT CONNECT ON DATABASE.
CREATE FUNCTION team.admit_logins() RETURNS void LANGUAGE plpgsql
SET search_path = team_v1, team, pg_catalog, pg_temp
AS $$
DECLARE
    v_login regrole;
BEGIN
    PERFORM FROM meta FOR UPDATE;
    FOR v_login IN
        SELECT DISTINCT a.grantee::regrole
        FROM pg_database d, aclexplode(d.datacl) a
        WHERE d.datname = current_database() AND a.privilege_type = 'CONNECT' AND a.grantee NOT IN (0, d.datdba)
          AND NOT has_schema_privilege(a.grantee, 'team_v1', 'USAGE')
    LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA team_v1 TO %s', v_login);
        EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA team_v1 TO %s', v_login);
    END LOOP;
END $$;
REVOKE ALL ON FUNCTION team.admit_logins() FROM PUBLIC;

DO $$ BEGIN
    EXECUTE format('REVOKE TEMPORARY, CREATE ON DATABASE %I FROM PUBLIC', current_database());
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
EXCEPTION WHEN invalid_schema_name THEN
    NULL; -- There is no schema "public".
END $$;

INSERT INTO team.meta (program, version) VALUES ('esimfly-desk', 1);
