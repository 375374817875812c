module Authenticated
  extend ActiveSupport::Concern

  included do
    before_action :authenticate!
    around_action :tag_logs
    attr_reader :current_user
  end

  private

  def authenticate!
    token = request.authorization.to_s.delete_prefix("Bearer ")
    claims = SessionToken.read(token)
    @current_user = User.find_by(id: claims["sub"]) if claims
    render(json: { error: "unauthorized" }, status: :unauthorized) unless @current_user
  end

  def tag_logs(&block)
    SemanticLogger.named_tagged(user_id: current_user&.id, &block)
  end
end
