module Api
  class BaseController < ActionController::API
    include TokenAuthentication
    before_action :authenticate!
  end
end
