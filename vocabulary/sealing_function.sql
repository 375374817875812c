-- functions of the repository that encipher what they are given
-- function: function.id
-- index: function
-- typed: function INTEGER
WITH direct AS (
    SELECT DISTINCT c.function FROM service_call c JOIN function f ON f.id = c.function
    WHERE c.function IS NOT NULL AND c.callee IN (SELECT callee FROM call_callee WHERE callee REGEXP '(^|\.)(createCipheriv|createCipher)$|(?i)tweetnacl.*secretbox|libsodium.*(secretbox|aead)|sodium_crypto_(secretbox|aead_\w+_encrypt)|@aws-crypto/.*encrypt|crypto\.subtle\.encrypt|subtle\.encrypt|cloak|CryptoJS\.AES\.encrypt|crypto-js.*AES\.encrypt|cryptr|iron\.seal|Cipher\b.*\.(doFinal|Seal)$|AEAD\(\)\.Seal$|NewGCM\w*\(\)\.Seal$|chacha20poly1305\.\w+\(\)\.Seal$|(Fernet|AESGCM|AESGCMSIV|ChaCha20Poly1305|AESSIV|SecretBox)\(\)\.encrypt$|(AES|ChaCha20\w*)\.new\(\)\.encrypt(_and_digest)?$|^openssl_encrypt$|Crypt(ography)?(\\\w+)?[.:\\]+(encrypt|encryptString)$|Encrypter\w*(\(\))?\.(encrypt|encryptString)$|(AesGcm|AesCcm|ChaCha20Poly1305)\(\)\.Encrypt$|CreateEncryptor$|Protector\w*(\(\))?\.Protect$|CreateProtector\(\)\.Protect$|MessageEncryptor.*\.encrypt_and_sign$|Lockbox.*encrypt$|OpenSSL::Cipher.*(final|encrypt)$|aes_gcm.*encrypt|[aA]ead\w*(\(\))?\.encrypt|seal_in_place|kms.*\.encrypt\w*$|EncryptCommand$|encrypt_data$|(TextEncryptor|StringEncryptor|PooledPBEStringEncryptor|AesBytesEncryptor|BytesEncryptor|Encryptors\.\w+)\(\)\.encrypt$')
      AND NOT coalesce(f.name, '') REGEXP '(?i)(decrypt|decipher|unseal|open|reveal|toEntity|from_?db|process_result|deserialize)'
)
SELECT function FROM direct
UNION
SELECT e.caller FROM direct s CROSS JOIN call_edge e ON e.callee = s.function CROSS JOIN function fn ON fn.id = e.caller
WHERE fn.name REGEXP '(?i)(encrypt|seal|encipher|cipher|protect|convertToDatabaseColumn|process_bind_param|get_prep_value|serialize|^set$|BeforeSave|before_save)' AND fn.name NOT REGEXP '(?i)(decrypt|decipher|unseal|deserialize)'
