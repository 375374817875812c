package com.example;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.springframework.security.crypto.encrypt.TextEncryptor;
@Converter
public class Sealed implements AttributeConverter<String, String> {
    private final TextEncryptor box;
    public Sealed(TextEncryptor box) { this.box = box; }
    public String convertToDatabaseColumn(String plain) { return box.encrypt(plain); }
    public String convertToEntityAttribute(String stored) { return box.decrypt(stored); }
}
