module Authentication
  extend ActiveSupport::Concern

  included do
    before_action :require_authentication
  end

  class_methods do
    def allow_unauthenticated_access(**options)
      skip_before_action :require_authentication, **options
    end
  end

  private

  def require_authentication
    resume_session || head(:unauthorized)
  end

  def resume_session
    Session.find_by(id: cookies.signed[:session_id])
  end
end
