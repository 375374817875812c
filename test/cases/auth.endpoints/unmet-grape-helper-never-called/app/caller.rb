require "jwt"

module Diary
  module Caller
    def require_caller!
      @claims = JWT.decode(headers["Authorization"].to_s.split.last, ENV.fetch("TOKEN_KEY"), true, algorithm: "HS256").first
    rescue JWT::DecodeError
      error!("unauthorized", 401)
    end
  end
end
