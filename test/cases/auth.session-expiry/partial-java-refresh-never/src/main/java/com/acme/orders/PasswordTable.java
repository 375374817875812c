package com.acme.orders;

import java.nio.file.*;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

class PasswordTable {
    private final Path file;

    PasswordTable(String file) {
        this.file = Path.of(file);
    }

    byte[] hash(String password) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), new byte[]{7, 1, 4, 9, 2, 8, 3, 5}, 310_000, 256)).getEncoded();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] stored(String name) {
        try {
            return Files.readAllBytes(file.resolveSibling(name));
        } catch (java.io.IOException e) {
            return new byte[0];
        }
    }
}
