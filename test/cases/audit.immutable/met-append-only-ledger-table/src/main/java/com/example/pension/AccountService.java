package com.example.pension;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class AccountService {

    private final JdbcClient jdbc;

    public AccountService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void adjust(long id, long cents, String actor) {
        long old = jdbc.sql("SELECT balance_cents FROM dbo.accounts WITH (UPDLOCK) WHERE id = :id")
                .param("id", id).query(Long.class).single();
        jdbc.sql("UPDATE dbo.accounts SET balance_cents = :cents WHERE id = :id")
                .param("cents", cents).param("id", id).update();
        jdbc.sql("""
                INSERT INTO dbo.account_events (actor, action, account_id, old_cents, new_cents)
                VALUES (:actor, 'adjust', :id, :old, :cents)
                """)
                .param("actor", actor).param("id", id).param("old", old).param("cents", cents)
                .update();
    }
}
