package io.claimly.claims.domain;

import jakarta.persistence.*;
import org.hibernate.envers.Audited;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Audited
@Table(name = "claimants")
public class Claimant {

    @Component
    @Converter
    public static class Sealed implements AttributeConverter<String, byte[]> {
        private final BytesEncryptor cipher;

        public Sealed(@Value("${claims.crypto-key}") String key) {
            this.cipher = new AesBytesEncryptor(key, "9f4b21d07c3aa1e5", KeyGenerators.secureRandom(16),
                    AesBytesEncryptor.CipherAlgorithm.GCM);
        }

        @Override
        public byte[] convertToDatabaseColumn(String plain) {
            return plain == null ? null : cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String convertToEntityAttribute(byte[] stored) {
            return stored == null ? null : new String(cipher.decrypt(stored), StandardCharsets.UTF_8);
        }
    }

    @Id
    private UUID id = UUID.randomUUID();
    private String sub;
    private String fullName;
    private String email;
    private String phone;
    private LocalDate birthDate;

    @Convert(converter = Sealed.class)
    private String iban;

    @Convert(converter = Sealed.class)
    private String nationalId;

    protected Claimant() {}

    public void anonymise() {
        fullName = "erased";
        email = null;
        phone = null;
        birthDate = null;
        iban = null;
        nationalId = null;
    }

    public UUID getId() { return id; }
    public String getSub() { return sub; }
    public String getFullName() { return fullName; }
    public String getEmail() { return email; }
    public String getIban() { return iban; }
    public void setIban(String iban) { this.iban = iban; }
}
