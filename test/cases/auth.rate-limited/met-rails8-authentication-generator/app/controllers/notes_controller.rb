class NotesController < ApplicationController
  def index
    render json: []
  end
end
