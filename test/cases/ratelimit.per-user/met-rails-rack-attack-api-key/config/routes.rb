# frozen_string_literal: true

Rails.application.routes.draw do
  namespace :v1 do
    resources :consignments, only: %i[index show create]
  end
end
