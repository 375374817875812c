package com.acme.catalog;

import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
public class WorkService {
    private final JdbcClient db;

    public WorkService(JdbcClient db) {
        this.db = db;
    }

    @Cacheable("works")
    public String work(long id) {
        return db.sql("select title from works where id = ?").param(id).query(String.class).single();
    }

    @Cacheable("rooms")
    public String room(long id) {
        return db.sql("select name from rooms where id = ?").param(id).query(String.class).single();
    }
}
