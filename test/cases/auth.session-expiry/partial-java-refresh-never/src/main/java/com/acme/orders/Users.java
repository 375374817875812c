package com.acme.orders;

import java.security.MessageDigest;
import org.springframework.stereotype.Component;

@Component
public class Users {
    private final PasswordTable table = new PasswordTable("/data/passwords.db");

    public boolean check(String name, String password) {
        return MessageDigest.isEqual(table.hash(password), table.stored(name));
    }
}
