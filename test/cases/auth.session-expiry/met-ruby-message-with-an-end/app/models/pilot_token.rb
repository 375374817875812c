class PilotToken
  def self.issue(pilot)
    crypt.encrypt_and_sign({ pilot: pilot.id }, expires_in: 2.hours)
  end

  def self.read(text)
    crypt.decrypt_and_verify(text)
  end

  def self.crypt
    ActiveSupport::MessageEncryptor.new(Rails.application.key_generator.generate_key("pilot", 32))
  end
end
