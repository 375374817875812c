class EventsAPI < Grape::API
  format :json
  prefix :api
  helpers Auth::Helpers

  rescue_from Grape::Exceptions::ValidationErrors do |e|
    error!({ errors: e.full_messages }, 400)
  end
  rescue_from :all do |e|
    SemanticLogger["EventsAPI"].error("unhandled", { path: env["PATH_INFO"] }, e)
    error!({ error: "internal" }, 500)
  end

  mount Sessions
  mount PublicCatalogue
  mount Tickets
  mount Organizing
end
