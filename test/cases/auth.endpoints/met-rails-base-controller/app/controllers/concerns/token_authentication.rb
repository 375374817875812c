module TokenAuthentication
  extend ActiveSupport::Concern

  included { attr_reader :current_farm }

  private

  def authenticate!
    token = request.authorization.to_s.delete_prefix("Bearer ")
    payload, = JWT.decode(token, public_key, true, algorithm: "RS256", verify_expiration: true)
    @current_farm = Farm.find(payload.fetch("farm_id"))
  rescue JWT::DecodeError, KeyError, ActiveRecord::RecordNotFound
    render json: { error: "unauthorized" }, status: :unauthorized
  end

  def public_key
    OpenSSL::PKey::RSA.new(Rails.root.join("config/keys/issuer.pub").read)
  end
end
