module Auth
  def self.issue(account)
    JWT.encode({ sub: account.id, role: account.role, exp: Time.now.to_i + 6 * 3600 }, Secrets.read("jwt_key"), "HS256")
  end

  module Helpers
    def current_account
      @current_account
    end

    def authenticate!
      token = headers["Authorization"].to_s.sub(/\ABearer /, "")
      claims, = JWT.decode(token, Secrets.read("jwt_key"), true, algorithm: "HS256")
      @current_account = Account[claims["sub"]] || error!("unauthorized", 401)
    rescue JWT::DecodeError => e
      SemanticLogger["Auth"].warn("token refused", reason: e.class.name, path: request.path)
      error!("unauthorized", 401)
    end

    def owned_event!(id)
      event = Event[id] || error!("not found", 404)
      error!("forbidden", 403) unless event.organizer_id == current_account.id || current_account.role == "admin"
      event
    end
  end
end
