class Internal::ExportsController < ActionController::API
  def index = render(json: [])
end
