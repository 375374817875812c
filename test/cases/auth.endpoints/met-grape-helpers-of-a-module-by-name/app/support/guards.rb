module Door
  module Keys
    def let_in!
      JWT.decode(headers["Authorization"].to_s.sub(/\ABearer /, ""), ENV.fetch("TOKEN_KEY"), true, algorithm: "HS256")
    rescue JWT::DecodeError
      error!("unauthorized", 401)
    end
  end
end
