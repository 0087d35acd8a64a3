// One choice of a few, each with what it means.

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  hint?: string;
  value: T;
  options: { value: T; label: string; hint?: string }[];
  onChoose: (value: T) => void;
  /** In one row, for short labels. */
  isRow?: boolean;
}

export function Choice<T extends string>({
  name,
  legend,
  hint,
  value,
  options,
  onChoose,
  isRow,
}: ChoiceProps<T>) {
  return (
    <fieldset class={`choice ${isRow ? "row" : ""}`}>
      <legend>
        {legend}
        {hint && <small>{hint}</small>}
      </legend>
      <div class="answers">
        {options.map((option) => (
          <label key={option.value} class="check">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
