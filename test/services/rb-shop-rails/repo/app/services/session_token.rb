class SessionToken
  LIFETIME = 12.hours

  def self.issue(user)
    JWT.encode({ sub: user.id, exp: LIFETIME.from_now.to_i }, Rails.application.secret_key_base, "HS256")
  end

  def self.read(token)
    JWT.decode(token, Rails.application.secret_key_base, true, algorithm: "HS256").first
  rescue JWT::DecodeError
    nil
  end
end
